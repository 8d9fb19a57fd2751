package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    private record Damage(Destruction.Scope scope, Destruction.Extent extent, Agent agent, Optional<String> part) {}

    private record Hold(Agent agent, Optional<LocalDate> day) {}

    /** Claims that agree on what, how far and by whom; what use of the site refutes is destruction of a part. */
    ImmutableList<Condition> conditions() {
        Group destructions = testimonies.of(Statement.Kind.DESTRUCTION);
        if (destructions.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Damage, Group> agreeing = new LinkedHashMap<>();
        for (Testimony testimony : inOrder(destructions)) {
            agreeing.computeIfAbsent(damage(testimony), damage -> new Group()).add(testimony);
        }
        ImmutableList.Builder<Condition> conditions = ImmutableList.builderWithExpectedSize(agreeing.size());
        agreeing.forEach((damage, claims) -> conditions.add(Condition.builder()
                .scope(damage.scope())
                .extent(damage.extent())
                .agent(damage.agent())
                .from(window(claims))
                .firstDay(claims.first().date())
                .evidenceClass(classes.of(claims))
                .addAllClaims(claims.claims())
                .build()));
        return conditions.build();
    }

    private Damage damage(Testimony testimony) {
        Destruction destruction = (Destruction) testimony.statement;
        return new Damage(
                weighing.isLost(testimony) ? Destruction.Scope.PART : destruction.scope(),
                destruction.extent(),
                destruction.agent(),
                destruction.subject().part());
    }

    /** Claims that agree on who holds the site from which day on. */
    ImmutableList<Holder> holders() {
        Group changes = testimonies.of(Statement.Kind.CONTROL);
        if (changes.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Hold, Group> agreeing = new LinkedHashMap<>();
        for (Testimony testimony : inOrder(changes)) {
            if (testimony.known.subject.isWhole()) {
                Hold hold = new Hold(((Control) testimony.statement).holder(), testimony.date());
                agreeing.computeIfAbsent(hold, held -> new Group()).add(testimony);
            }
        }
        ImmutableList.Builder<Holder> holders = ImmutableList.builderWithExpectedSize(agreeing.size());
        agreeing.forEach((hold, claims) -> holders.add(Holder.builder()
                .agent(hold.agent())
                .from(window(claims))
                .firstDay(hold.day())
                .evidenceClass(classes.of(claims))
                .addAllClaims(claims.claims())
                .build()));
        return holders.build();
    }

    private static Group inOrder(Group claims) {
        return claims.where(
                        testimony -> testimony.isPlaced() && testimony.refusal().isEmpty())
                .byDay();
    }

    private static DateWindow window(Group agreeing) {
        DateWindow first = agreeing.first().window();
        // Nobody said what they have in common: of one claim alone too it is the window without its words.
        DateWindow common = first.intersection(first).orElse(first);
        for (int i = 1; i < agreeing.size(); i++) {
            common = common.intersection(agreeing.get(i).window()).orElse(common);
        }
        return common;
    }
}
