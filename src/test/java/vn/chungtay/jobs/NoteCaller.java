package vn.chungtay.jobs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;

/** Work for tests: notes who it worked for. A payload "twice…" fails the first time, "never…" always, "held…" waits. */
@Component
public class NoteCaller implements JobHandler {

    static final String KIND = "test.note";

    final Map<String, Caller> callers = new ConcurrentHashMap<>();
    volatile CountDownLatch held = new CountDownLatch(0);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload, Progress progress) {
        progress.at(1, 2);
        var before = callers.put(payload, Caller.current());
        if (payload.startsWith("held")) awaitRelease();
        if (payload.startsWith("never")) throw new IllegalStateException("as asked");
        if (payload.startsWith("twice") && before == null) throw new IllegalStateException("as asked");
    }

    private void awaitRelease() {
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
