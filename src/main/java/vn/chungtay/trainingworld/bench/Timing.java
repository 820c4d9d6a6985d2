package vn.chungtay.trainingworld.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long things take, in milliseconds. */
final class Timing {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 200;

    private Timing() {}

    static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The time that 95 of 100 calls stay below, once the code is warm. */
    static double p95(Callable<?> call) throws Exception {
        for (int i = 0; i < WARM_UP; i++) call.call();
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            call.call();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS * 95 / 100 - 1];
    }
}
