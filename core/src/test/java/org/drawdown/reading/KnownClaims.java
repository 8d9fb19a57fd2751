package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.claim.Claim;

/** Claims as they are known where they were filed long ago and nobody amended them. */
final class KnownClaims {
    private KnownClaims() {}

    static List<KnownClaim> of(Stream<Claim> claims) {
        Map<String, Page> pages = new HashMap<>();
        return claims.sorted()
                .map(claim -> new KnownClaim(
                        pages.computeIfAbsent(claim.report(), report -> new Page(ImmutableList.of())),
                        claim,
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty()))
                .collect(Collectors.toList());
    }
}
