package org.drawdown.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose voices speak of a tenure in each report. */
final class Voices {
    private final Map<String, List<String>> byReport = new HashMap<>();

    Voices(List<Testimony> testimonies) {
        for (Testimony testimony : testimonies) {
            List<String> voices = byReport.computeIfAbsent(testimony.claim.report(), report -> new ArrayList<>(2));
            if (!voices.contains(testimony.voice)) {
                voices.add(testimony.voice);
            }
        }
    }

    /** The ids of the sources that speak in a report, each once. */
    List<String> of(String report) {
        return byReport.getOrDefault(report, List.of());
    }
}
