package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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
        for (Group claims : agreeing(inOrder(destructions), this::areOfOneDamage)) {
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

    private boolean areOfOneDamage(Testimony one, Testimony other) {
        Destruction destruction = destruction(one);
        Destruction another = destruction(other);
        return scope(one) == scope(other)
                && destruction.extent() == another.extent()
                && destruction.agent().equals(another.agent())
                && destruction.subject().part().equals(another.subject().part());
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
        for (Group ofDay : inOrder(changes.where(change -> !change.known.is(Traits.OF_PART)))
                .ofOneDayEach()) {
            for (Group claims : agreeing(ofDay, SiteReading::areOfOneHolder)) {
                holders.add(Holder.builder()
                        .agent(Weighing.holder(claims.first()))
                        .from(window(claims))
                        .firstDay(claims.first().date())
                        .evidenceClass(classes.of(claims))
                        .addAllClaims(claims.claims())
                        .build());
            }
        }
        return holders.build();
    }

    private static boolean areOfOneHolder(Testimony one, Testimony other) {
        return Weighing.holder(one).equals(Weighing.holder(other));
    }

    /** Claims that agree together, each lot at the place of its first; there are few that do not agree. */
    private static List<Group> agreeing(Group claims, BiPredicate<Testimony, Testimony> agree) {
        List<Group> agreeing = new ArrayList<>();
        for (Testimony testimony : claims) {
            groupOf(testimony, agreeing, agree).add(testimony);
        }
        return agreeing;
    }

    private static Group groupOf(Testimony testimony, List<Group> agreeing, BiPredicate<Testimony, Testimony> agree) {
        for (int i = 0; i < agreeing.size(); i++) {
            if (agree.test(agreeing.get(i).first(), testimony)) {
                return agreeing.get(i);
            }
        }
        Group alone = new Group();
        agreeing.add(alone);
        return alone;
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
