import org.jspecify.annotations.NullMarked;

/** The values, the state machine and the way from claims to a timeline; needs Guava at run time and nothing else. */
@NullMarked
module org.drawdown.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value;

    exports org.drawdown.sharing;
    exports org.drawdown.wording;
    exports org.drawdown.status;
    exports org.drawdown.estimate;
    exports org.drawdown.source;
    exports org.drawdown.place;
    exports org.drawdown.claim;
    exports org.drawdown.ledger;
    exports org.drawdown.timeline;
    exports org.drawdown.reading;
}
