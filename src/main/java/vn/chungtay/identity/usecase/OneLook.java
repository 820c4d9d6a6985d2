package vn.chungtay.identity.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.UserId;

/**
 * Marks the work of a request that only looks. Nobody's rights change in it, so they are read once for all questions of
 * a page, whose menu alone asks one for each entry. A request that changes something reads them anew for every question.
 */
public final class OneLook {

    private static final ScopedValue<Map<UserId, List<Right>>> READ = ScopedValue.newInstance();

    private OneLook() {}

    /** Runs the work on one thread. */
    public static <T> T call(Callable<T> work) throws Exception {
        return ScopedValue.where(READ, new HashMap<>()).call(work::call);
    }

    static List<Right> rights(UserId user, Function<UserId, List<Right>> read) {
        return READ.isBound() ? READ.get().computeIfAbsent(user, read) : read.apply(user);
    }
}
