package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drawdown.ledger.Ledger;

class LedgerJsonProperties {
    @Provide
    Arbitrary<Ledger> ledgers() {
        return Ledgers.ledgers();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyLedgerReadsBackAsItWasWritten(@ForAll("ledgers") Ledger ledger) throws IOException {
        String text = DrawdownJson.writeLedger(ledger);
        Ledger again = DrawdownJson.readLedger(text);
        assertEquals(ledger, again);
        assertEquals(text, DrawdownJson.writeLedger(again));
        assertEquals(ledger, DrawdownJson.readLedger(DrawdownJson.writeLedger(ledger, WriteOption.COMPACT)));
    }
}
