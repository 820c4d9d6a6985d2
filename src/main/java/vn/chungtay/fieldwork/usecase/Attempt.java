package vn.chungtay.fieldwork.usecase;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Does something whole or not at all, inside of a transaction that goes on either way. */
@FunctionalInterface
interface Attempt {

    /** If it throws, nothing of what it did remains. */
    <T> T of(Supplier<T> work);

    /** The database is away or busy: the same work succeeds a moment later, and nobody needs to look at it. */
    static boolean isWorthRepeating(RuntimeException it) {
        return it instanceof TransientDataAccessException
                || it instanceof RecoverableDataAccessException
                || it instanceof DataAccessResourceFailureException
                || it instanceof CannotCreateTransactionException;
    }
}
