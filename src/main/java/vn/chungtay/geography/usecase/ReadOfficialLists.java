package vn.chungtay.geography.usecase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.geography.model.OfficialHistory;
import vn.chungtay.geography.store.OfficialListFiles;
import vn.chungtay.geography.store.UnitHistoryStore;
import vn.chungtay.platform.Caller;

/**
 * Reads the official lists into the database when they are new to it. A later version of the lists adds what is missing
 * and changes nothing that is recorded.
 */
@Component
class ReadOfficialLists {

    private static final Logger log = LoggerFactory.getLogger(ReadOfficialLists.class);

    private final OfficialListFiles files;
    private final UnitHistoryStore store;
    private final TransactionTemplate transaction;

    ReadOfficialLists(OfficialListFiles files, UnitHistoryStore store, PlatformTransactionManager transactions) {
        this.files = files;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    void read() {
        var hash = files.hash();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(status -> readOnce(hash)));
    }

    private void readOnce(String hash) {
        if (store.hasRead(hash)) return;
        var lists = files.read();
        var history = OfficialHistory.of(lists);
        store.add(history);
        store.replaceDefects(lists.defects());
        store.refreshAllPaths();
        store.remember(hash);
        log.info("event=official_units_read units={}", history.units().size());
    }
}
