package org.drawdown.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a shot uses from its begin to its end: for benchmarks that prepare each shot, which the profilers of JMH would count
 * as well.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Used {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** What the thread allocated, in bytes. */
    public long usedBytes;

    /** The processor time of the process, in nanoseconds. */
    public long usedCpu;

    void begin() {
        usedCpu = -SYSTEM.getProcessCpuTime();
        usedBytes = -THREADS.getCurrentThreadAllocatedBytes();
    }

    void end() {
        usedBytes += THREADS.getCurrentThreadAllocatedBytes();
        usedCpu += SYSTEM.getProcessCpuTime();
    }
}
