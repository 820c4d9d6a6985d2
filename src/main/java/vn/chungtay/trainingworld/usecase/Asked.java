package vn.chungtay.trainingworld.usecase;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.chungtay.platform.Caller;

/** An answer that somebody was given. */
final class Asked {

    private Asked() {}

    static <T> T of(Caller caller, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        caller.run(() -> answer.set(question.get()));
        return answer.get();
    }
}
