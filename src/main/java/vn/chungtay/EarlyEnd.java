package vn.chungtay;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.event.SmartApplicationListener;
import org.springframework.core.Ordered;

/**
 * What happens when somebody presses Ctrl-C before the program is ready: it says so in one line, ends the step it is at,
 * stops the database in good order and says nothing of what fails on the way because of that.
 */
final class EarlyEnd implements SmartApplicationListener {

    private volatile boolean settled;
    private volatile boolean ending;

    static void run(SpringApplication application, String... arguments) {
        var end = new EarlyEnd();
        application.addListeners(end);
        Runtime.getRuntime().addShutdownHook(new Thread(end::begin, "early-end"));
        try {
            application.run(arguments);
        } catch (RuntimeException e) {
            // What fails because the database is being stopped is no news: the end has been announced and is under way.
            if (!end.ending) throw e;
        }
    }

    private void begin() {
        if (settled) return;
        ending = true;
        var logging = LoggingSystem.get(ChungTay.class.getClassLoader());
        for (var name : List.of(LoggingSystem.ROOT_LOGGER_NAME, "vn.chungtay")) logging.setLogLevel(name, LogLevel.OFF);
        System.err.println("Đang dừng theo yêu cầu trong lúc khởi động; lần chạy sau sẽ làm tiếp."
                + " (Stopping as asked before the start was complete; the next start goes on from here.)");
    }

    /** The last to hear that all is ready, because loading the training world belongs to the start too. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public boolean supportsEventType(Class<? extends ApplicationEvent> type) {
        return List.of(ApplicationStartedEvent.class, ApplicationReadyEvent.class, ApplicationFailedEvent.class)
                .contains(type);
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationStartedEvent && ending) throw new AbandonedRunException();
        if (!(event instanceof ApplicationStartedEvent)) settled = true;
    }
}
