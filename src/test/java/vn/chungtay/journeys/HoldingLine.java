package vn.chungtay.journeys;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A line that lets so many packets through with their answers, and holds the answers of the others until it is cut. */
final class HoldingLine extends Line {

    private static final long LONGEST_SECONDS = 60;

    private final Semaphore pass = new Semaphore(Integer.MAX_VALUE);
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch cut = new CountDownLatch(1);

    HoldingLine(int port) throws IOException {
        super(port);
        open();
    }

    /** Of the packets from now on, so many are answered. */
    void letThrough(int packets) {
        pass.drainPermits();
        pass.release(packets);
    }

    /** Until the program has answered a packet whose answer is held. */
    void untilHeld() throws InterruptedException {
        if (!held.await(LONGEST_SECONDS, TimeUnit.SECONDS)) throw new AssertionError("no packet came whose answer could be held");
    }

    /** What was held is lost; from now on everything passes. */
    void cut() {
        pass.release(Integer.MAX_VALUE - pass.availablePermits());
        cut.countDown();
    }

    @Override
    void carry(HttpExchange exchange, HttpRequest request) throws IOException {
        var answer = send(request);
        if (isPacket(exchange) && !pass.tryAcquire()) hold();
        else answer(exchange, answer);
    }

    private void hold() throws IOException {
        held.countDown();
        try {
            if (!cut.await(LONGEST_SECONDS, TimeUnit.SECONDS)) throw new IOException("never cut");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
