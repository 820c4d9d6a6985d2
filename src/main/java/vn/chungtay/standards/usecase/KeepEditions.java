package vn.chungtay.standards.usecase;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Caller;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.EditionId;
import vn.chungtay.standards.Editions;
import vn.chungtay.standards.model.Edition;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.EditionStore;

/** Keeps the edition that the program runs with before anything can be decided by it, and finds the former ones. */
@Component
@OpenToAll("standards are law and no personal data")
class KeepEditions implements Editions, SmartInitializingSingleton {

    private final Edition edition;
    private final StandardsBook book;
    private final EditionStore editions;
    private final TransactionTemplate transaction;

    KeepEditions(Edition edition, StandardsBook book, EditionStore editions, TransactionTemplate transaction) {
        this.edition = edition;
        this.book = book;
        this.editions = editions;
        this.transaction = transaction;
    }

    /** Before the web server listens and before a job runs. */
    @Override
    public void afterSingletonsInstantiated() {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> editions.keep(edition)));
    }

    @Override
    public EditionId current() {
        return edition.id();
    }

    @Override
    public Optional<Classifier> classifierOf(EditionId id) {
        return id.equals(edition.id()) ? Optional.of(book) : editions.book(id).map(it -> it);
    }
}
