package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.fieldwork.store.FieldKeyStore;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.platform.OpenToAll;

/** Tells devices the keys that are there today: one may have been renewed since they were registered. */
@Service
public class ReadFieldKeys {

    private final FieldKeyStore keys;
    private final DeviceStore devices;
    private final ReceiptFiles files;
    private final Clock clock;

    ReadFieldKeys(FieldKeyStore keys, DeviceStore devices, ReceiptFiles files, Clock clock) {
        this.keys = keys;
        this.devices = devices;
        this.files = files;
        this.clock = clock;
    }

    /** For which files are sealed today. */
    @Transactional
    @OpenToAll("the name of a public key")
    public String fileKey() {
        return keys.inUse(Purpose.FILE, clock.instant()).id();
    }

    /**
     * The public halves in a file without receipts, which only the server can have written for this device: whoever stands
     * between the two cannot bring keys of their own. Empty if there is no such device.
     */
    @Transactional
    @OpenToAll("public halves; nobody learns more than that a device of that random identity was registered")
    public Optional<String> writtenFor(DeviceId device) {
        return devices.findAnywhere(device).map(files::keysFor);
    }
}
