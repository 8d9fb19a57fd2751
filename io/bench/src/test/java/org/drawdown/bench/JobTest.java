package org.drawdown.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobTest {
    @ParameterizedTest
    @EnumSource
    void theContendersDoTheSame(Job job) {
        job.check();
    }

    @ParameterizedTest
    @EnumSource
    void aJobIsFoundByTheNameOfItsBenchmarks(Job job) {
        assertEquals(Optional.of(job), Job.of(job.measured().getName() + ".drawdown"));
    }

    @Test
    void aPeerIsLeftBehindAndALimitIsApproached() {
        Row fast = new Row("fast", 10, Row.NONE, Row.NONE, Row.NONE);
        Row slow = new Row("slow", 30, Row.NONE, Row.NONE, Row.NONE);

        assertEquals(3, Job.Reference.peer("slow", "the slow one").ratio(fast, slow));
        assertEquals(3, Job.Reference.limit("fast", "the fast one").ratio(slow, fast));
    }
}
