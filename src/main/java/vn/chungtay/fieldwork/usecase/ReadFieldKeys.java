package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.store.FieldKeyStore;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.platform.OpenToAll;

/** Tells devices the keys that are there today: one may have been renewed since they were registered. */
@Service
public class ReadFieldKeys {

    private final FieldKeyStore keys;
    private final Clock clock;

    ReadFieldKeys(FieldKeyStore keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    @OpenToAll("public halves, by which everybody may check and seal")
    public FieldKeys keys() {
        keys.inUse(Purpose.RECEIPT, clock.instant());
        keys.inUse(Purpose.FILE, clock.instant());
        return new FieldKeys(keys.all(Purpose.RECEIPT), keys.all(Purpose.FILE).getFirst());
    }
}
