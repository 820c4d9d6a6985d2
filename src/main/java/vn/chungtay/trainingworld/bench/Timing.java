package vn.chungtay.trainingworld.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** How long things take, in milliseconds. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class Timing {

    private static final int ROUNDS = 200;
    private static final int ROUNDS_OF_A_TRIAL = 40;

    private final ServerTimes server;
    private final int rounds;

    Timing(ServerTimes server, @Value("${chungtay.bench.trial:false}") boolean trial) {
        this.server = server;
        this.rounds = trial ? ROUNDS_OF_A_TRIAL : ROUNDS;
    }

    static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The time that 95 of 100 calls stay below, after half as many to warm up: for the client, and in the server. */
    Pair p95(Callable<?> call) throws Exception {
        for (int i = 0; i < rounds / 2; i++) call.call();
        server.take();
        var times = new ArrayList<Double>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            call.call();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return new Pair(p95(times), p95(server.take()));
    }

    private static double p95(Collection<Double> times) {
        if (times.isEmpty()) throw new IllegalStateException("nothing was measured");
        var sorted = times.stream().sorted().toList();
        return sorted.get((sorted.size() * 95 + 99) / 100 - 1);
    }

    /** @param client as the client waits, loopback included */
    record Pair(double client, double server) {}
}
