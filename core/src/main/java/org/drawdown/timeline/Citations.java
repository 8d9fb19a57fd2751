package org.drawdown.timeline;

import com.google.common.collect.ImmutableList;
import org.drawdown.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * How claims are cited: "alahed-93449#c6". It is written when somebody asks for it (the design, section 4.7): of the
 * claims of an archive most are never shown.
 *
 * <p>Two are equal if they cite the same claims in the same order. This class is immutable and thread-safe.
 */
public final class Citations {
    private static final Citations NONE = new Citations(ImmutableList.of(), ImmutableList.of());

    private final ImmutableList<Claim> claims;

    // Threads that ask at once may write equal lists, each of them whole.
    private @Nullable ImmutableList<String> refs;

    private Citations(ImmutableList<Claim> claims, @Nullable ImmutableList<String> refs) {
        this.claims = claims;
        this.refs = refs;
    }

    /**
     * Returns the citations of no claim.
     *
     * @return citations without any
     */
    public static Citations none() {
        return NONE;
    }

    /**
     * Returns the citations of claims.
     *
     * @param claims the claims, ordered by citation
     * @return how they are cited
     */
    public static Citations of(ImmutableList<Claim> claims) {
        return claims.isEmpty() ? NONE : new Citations(claims, null);
    }

    /** What is cited already, such as in stored data. */
    static Citations written(Iterable<String> refs) {
        ImmutableList<String> all = ImmutableList.copyOf(refs);
        return all.isEmpty() ? NONE : new Citations(ImmutableList.of(), all);
    }

    /**
     * Returns them as texts.
     *
     * @return a citation for each claim, in their order
     */
    public ImmutableList<String> refs() {
        ImmutableList<String> written = refs;
        if (written == null) {
            written = claims.stream().map(Claim::ref).collect(ImmutableList.toImmutableList());
            refs = written;
        }
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citations citations && refs().equals(citations.refs());
    }

    @Override
    public int hashCode() {
        return refs().hashCode();
    }

    @Override
    public String toString() {
        return refs().toString();
    }
}
