package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        Group destructions = testimonies.of(Statement.Kind.DESTRUCTION);
        if (destructions.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
        for (Group claims : agreeing(inOrder(destructions), this::damage)) {
            Destruction destruction = destruction(claims.first());
            conditions.add(Condition.builder()
                    .scope(scope(claims.first()))
                    .extent(destruction.extent())
                    .agent(destruction.agent())
                    .from(window(claims))
                    .firstDay(claims.first().date())
                    .evidenceClass(classes.of(claims))
                    .addAllClaims(claims.claims())
                    .build());
        }
        return conditions.build();
    }

    private List<Object> damage(Testimony testimony) {
        Destruction destruction = destruction(testimony);
        return ImmutableList.of(
                scope(testimony),
                destruction.extent(),
                destruction.agent(),
                destruction.subject().part());
    }

    private Destruction.Scope scope(Testimony testimony) {
        return weighing.isLost(testimony)
                ? Destruction.Scope.PART
                : destruction(testimony).scope();
    }

    private static Destruction destruction(Testimony testimony) {
        return (Destruction) testimony.statement;
    }

    /** Claims that agree on who holds the site from which day on. */
    ImmutableList<Holder> holders() {
        Group changes = testimonies.of(Statement.Kind.CONTROL);
        if (changes.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Holder> holders = ImmutableList.builder();
        Group ofWhole = changes.where(change -> !change.known.is(Traits.OF_PART));
        for (Group claims : agreeing(inOrder(ofWhole), SiteReading::holding)) {
            holders.add(Holder.builder()
                    .agent(Weighing.holder(claims.first()))
                    .from(window(claims))
                    .firstDay(claims.first().date())
                    .evidenceClass(classes.of(claims))
                    .addAllClaims(claims.claims())
                    .build());
        }
        return holders.build();
    }

    private static List<Object> holding(Testimony testimony) {
        return ImmutableList.of(Weighing.holder(testimony), testimony.date());
    }

    /** Claims that say the same together, each lot at the place of its first. */
    // What is said is a list and no record: the first record that is asked for its hash sets up machinery for all.
    private static Collection<Group> agreeing(Group claims, Function<Testimony, List<Object>> said) {
        Map<List<Object>, Group> agreeing = new LinkedHashMap<>();
        for (Testimony testimony : claims) {
            agreeing.computeIfAbsent(said.apply(testimony), alone -> new Group())
                    .add(testimony);
        }
        return agreeing.values();
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
