package org.drawdown.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Report;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Attribution;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;

/**
 * All that a report or an amendment says, piece by piece: the order of versions that became known at one instant.
 *
 * <p>The order means nothing, but without one the order of arrival would decide. Two contents have the same pieces only
 * if they are equal: what may be missing or repeated is preceded by how often it is there. Their {@code toString} will
 * not do, for it cuts long words short.
 */
final class Pieces {
    private static final Ordering<Iterable<String>> ORDER =
            Ordering.<String>natural().lexicographical();

    private final ImmutableList.Builder<String> pieces = ImmutableList.builder();

    private Pieces() {}

    static ImmutableList<String> of(Report report) {
        return new Pieces()
                .text(report.id())
                .source(report.publisher())
                .optional(report.published(), Pieces::window)
                .optional(report.language(), Pieces::text)
                .optional(report.address(), Pieces::text)
                .optional(report.archived(), Pieces::text)
                .each(report.claims(), Pieces::claim)
                .pieces
                .build();
    }

    static ImmutableList<String> of(Amendment amendment) {
        return new Pieces()
                .text(amendment.id())
                .constant(amendment.kind())
                .source(amendment.by())
                .text(amendment.target())
                .optional(amendment.replacement(), Pieces::text)
                .optional(amendment.reason(), Pieces::text)
                .pieces
                .build();
    }

    static int compare(Report one, Report other) {
        return ORDER.compare(of(one), of(other));
    }

    static int compare(Amendment one, Amendment other) {
        return ORDER.compare(of(one), of(other));
    }

    private Pieces text(String text) {
        pieces.add(text);
        return this;
    }

    private Pieces number(int number) {
        return text(Integer.toString(number));
    }

    private Pieces constant(Enum<?> constant) {
        return text(constant.name());
    }

    private <T> Pieces each(Collection<T> parts, Adding<? super T> adding) {
        number(parts.size());
        parts.forEach(part -> adding.to(this, part));
        return this;
    }

    private <T> Pieces optional(Optional<T> part, Adding<? super T> adding) {
        return each(part.stream().toList(), adding);
    }

    // The report of a claim and the date of its publication are those of the report around it.
    private Pieces claim(Claim claim) {
        return text(claim.id())
                .statement(claim.statement())
                .constant(claim.polarity())
                .optional(claim.denies(), Pieces::text)
                .constant(claim.modality())
                .window(claim.when())
                .attribution(claim.attribution())
                .optional(claim.verbatim(), Pieces::words)
                .optional(claim.ambiguity(), Pieces::text);
    }

    private Pieces attribution(Attribution attribution) {
        return each(attribution.links(), Pieces::link)
                .constant(attribution.basis())
                .optional(attribution.captured(), (pieces, day) -> pieces.text(day.toString()));
    }

    private Pieces link(Link link) {
        return constant(link.kind())
                .optional(link.source(), Pieces::source)
                .optional(link.words(), Pieces::words)
                .constant(link.verb());
    }

    private Pieces source(Source source) {
        return text(source.id())
                .names(source.names())
                .constant(source.kind())
                .optional(source.speaksFor(), Pieces::text)
                .constant(source.reliability());
    }

    private Pieces names(Names names) {
        return words(names.preferred())
                .each(names.variants(), Pieces::words)
                .each(
                        names.externalIds().entrySet(),
                        (pieces, id) -> pieces.text(id.getKey()).text(id.getValue()));
    }

    private Pieces words(Verbatim words) {
        return text(words.text()).optional(words.language(), Pieces::text).optional(words.translation(), Pieces::text);
    }

    private Pieces window(DateWindow window) {
        return text(window.edtf()).optional(window.verbatim(), Pieces::words);
    }

    private Pieces count(Count count) {
        return number(count.low())
                .each(count.best().stream().boxed().toList(), Pieces::number)
                .each(count.high().stream().boxed().toList(), Pieces::number)
                .constant(count.kind())
                .text(count.unit())
                .optional(count.verbatim(), Pieces::words);
    }

    private Pieces statement(Statement statement) {
        return constant(statement.kind()).subject(statement.subject()).match(statement);
    }

    private Pieces match(Statement statement) {
        return statement.match(
                withdrawal -> constant(withdrawal.stage())
                        .optional(withdrawal.toward(), Pieces::mention)
                        .optional(withdrawal.manner(), Pieces::constant),
                movement -> constant(movement.direction()).convoy(movement.convoy()),
                presence -> optional(presence.count(), Pieces::count),
                returned -> optional(returned.count(), Pieces::count),
                destruction -> constant(destruction.scope())
                        .constant(destruction.extent())
                        .agent(destruction.agent()),
                restoration -> agent(restoration.agent()),
                control -> constant(control.act()).agent(control.holder()),
                plan -> constant(plan.step()).window(plan.due()),
                sighting -> constant(sighting.event()).optional(sighting.count(), Pieces::count),
                identity -> constant(identity.relation()).mention(identity.other()),
                assessment -> this);
    }

    private Pieces subject(Subject subject) {
        return optional(subject.tenure(), Pieces::tenure)
                .optional(subject.part(), Pieces::text)
                .optional(subject.mention(), Pieces::mention)
                .optional(subject.area(), Pieces::location);
    }

    private Pieces tenure(Tenure tenure) {
        return text(tenure.force()).text(tenure.base());
    }

    private Pieces mention(Mention mention) {
        return constant(mention.kind())
                .optional(mention.written(), Pieces::words)
                .optional(mention.id(), Pieces::text);
    }

    private Pieces location(Location location) {
        return optional(
                        location.point(),
                        (pieces, point) ->
                                pieces.text(Double.toString(point.latitude())).text(Double.toString(point.longitude())))
                .optional(location.words(), Pieces::words)
                .constant(location.precision())
                .each(location.adminPath(), Pieces::text);
    }

    private Pieces agent(Agent agent) {
        return constant(agent.kind()).optional(agent.force(), Pieces::text).optional(agent.words(), Pieces::words);
    }

    private Pieces convoy(Convoy convoy) {
        return each(convoy.vehicles(), Pieces::count)
                .constant(convoy.load())
                .each(convoy.cargo(), Pieces::words)
                .optional(convoy.origin(), Pieces::mention)
                .each(convoy.via(), Pieces::mention)
                .optional(convoy.destination(), Pieces::mention)
                .optional(convoy.toward(), Pieces::mention)
                .each(convoy.escort(), Pieces::words)
                .text(Boolean.toString(convoy.shuttle()))
                .constant(convoy.lastCall());
    }

    /** How one part is added to the pieces. */
    @FunctionalInterface
    private interface Adding<T> {
        Pieces to(Pieces pieces, T part);
    }
}
