package vn.chungtay.trainingworld.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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

    Timing(ServerTimes server, BenchPlan plan) {
        this.server = server;
        this.rounds = plan.trial() ? ROUNDS_OF_A_TRIAL : ROUNDS;
    }

    static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The time that 95 of 100 calls stay below, after half as many to warm up: for the client, and in the server. */
    Pair p95(Callable<?> call) throws Exception {
        return inTurns(call).getFirst();
    }

    /** The same for several calls in turns, so that what disturbs the machine meets all of them. */
    List<Pair> inTurns(Callable<?>... calls) throws Exception {
        var client = new double[calls.length][rounds];
        var inside = new double[calls.length][rounds];
        for (int round = -rounds / 2; round < rounds; round++) {
            for (int call = 0; call < calls.length; call++) {
                long start = System.nanoTime();
                calls[call].call();
                double millis = (System.nanoTime() - start) / 1e6;
                double noted = server.take();
                if (round < 0) continue;
                client[call][round] = millis;
                inside[call][round] = noted;
            }
        }
        return IntStream.range(0, calls.length)
                .mapToObj(call -> new Pair(p95(client[call]), p95(inside[call])))
                .toList();
    }

    private static double p95(double[] times) {
        Arrays.sort(times);
        return times[(times.length * 95 + 99) / 100 - 1];
    }

    /** @param client as the client waits, loopback included */
    record Pair(double client, double server) {}
}
