package vn.chungtay.fieldwork.store;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.CheckedScope;

/**
 * Work with packets wherever they lie. What a device sends is kept, and told apart from what it sent before, also when the
 * right of its owner has ended or the household lives elsewhere by now; a line of which only a part is seen would be
 * continued wrongly. Whoever calls this shows none of it to the caller.
 */
@Component
public class Everywhere {

    private final CheckedScope scope;

    Everywhere(CheckedScope scope) {
        this.scope = scope;
    }

    public <T> T work(Supplier<T> work) {
        var result = new AtomicReference<T>();
        scope.write(() -> result.set(work.get()));
        return result.get();
    }

    public void run(Runnable work) {
        scope.write(work);
    }
}
