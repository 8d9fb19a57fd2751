package org.drawdown.json.jackson;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.claim.Report;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Gazetteer;
import org.drawdown.timeline.Timeline;

/** A record of somebody else with documents in it; public, as Jackson wants it of a module that is not open. */
public record Filed(
        String deskNote,
        Instant filedAt,
        Report firstReport,
        Optional<Gazetteer> knownPlaces,
        List<Ledger> allLedgers,
        Map<String, Timeline> timelinesByBase) {}
