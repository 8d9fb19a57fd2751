package org.drawdown.reading;

import static org.drawdown.reading.Testimony.where;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Control;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Statement;
import org.drawdown.estimate.DateWindow;
import org.drawdown.timeline.Condition;
import org.drawdown.timeline.Holder;

/** What is left of the site, and who holds it: small timelines beside the status (the design, sections 1 and 2). */
final class SiteReading {
    private final Testimonies testimonies;
    private final Weighing weighing;
    private final Classification classes;

    SiteReading(Testimonies testimonies, Weighing weighing, Classification classes) {
        this.testimonies = testimonies;
        this.weighing = weighing;
        this.classes = classes;
    }

    /** Claims that agree on what, how far and by whom; what use of the site refutes is destruction of a part. */
    ImmutableList<Condition> conditions() {
        record Damage(Destruction.Scope scope, Destruction.Extent extent, Agent agent, Optional<String> part) {}
        Map<Damage, List<Testimony>> agreeing = inOrder(Statement.Kind.DESTRUCTION).stream()
                .collect(Collectors.groupingBy(
                        testimony -> {
                            Destruction destruction = (Destruction) testimony.statement;
                            boolean refuted = weighing.isLost(testimony);
                            return new Damage(
                                    refuted ? Destruction.Scope.PART : destruction.scope(),
                                    destruction.extent(),
                                    destruction.agent(),
                                    destruction.subject().part());
                        },
                        LinkedHashMap::new,
                        Collectors.toList()));
        return agreeing.entrySet().stream()
                .map(entry -> Condition.builder()
                        .scope(entry.getKey().scope())
                        .extent(entry.getKey().extent())
                        .agent(entry.getKey().agent())
                        .from(window(entry.getValue()))
                        .firstDay(entry.getValue().get(0).date())
                        .evidenceClass(classes.of(entry.getValue()))
                        .addAllClaims(Testimony.claims(entry.getValue()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Claims that agree on who holds the site from which day on. */
    ImmutableList<Holder> holders() {
        record Hold(Agent agent, Optional<LocalDate> day) {}
        Map<Hold, List<Testimony>> agreeing = inOrder(Statement.Kind.CONTROL).stream()
                .filter(testimony -> testimony.statement.subject().isWhole())
                .collect(Collectors.groupingBy(
                        testimony -> new Hold(((Control) testimony.statement).holder(), testimony.date()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return agreeing.entrySet().stream()
                .map(entry -> Holder.builder()
                        .agent(entry.getKey().agent())
                        .from(window(entry.getValue()))
                        .firstDay(entry.getKey().day())
                        .evidenceClass(classes.of(entry.getValue()))
                        .addAllClaims(Testimony.claims(entry.getValue()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private List<Testimony> inOrder(Statement.Kind kind) {
        List<Testimony> ofKind = where(
                testimonies.of(kind),
                testimony -> testimony.isPlaced() && testimony.refusal().isEmpty());
        ofKind.sort(Testimony.BY_DAY);
        return ofKind;
    }

    private static DateWindow window(List<Testimony> agreeing) {
        DateWindow window = agreeing.get(0).window();
        for (Testimony testimony : agreeing) {
            window = window.intersection(testimony.window()).orElse(window);
        }
        return window;
    }
}
