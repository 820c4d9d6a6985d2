package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.platform.OpenToAll;

/** Notes when a device was last heard of, and what it still has. */
@Service
public class NoteDevice {

    private final OwnDevice own;
    private final DeviceStore devices;
    private final Clock clock;

    NoteDevice(OwnDevice own, DeviceStore devices, Clock clock) {
        this.own = own;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * @param waiting packets that it has not got a receipt for; null if it did not say
     * @param pictures that were not sent as a whole; null if it did not say
     * @param version of the application on it; null if it did not say
     */
    @Transactional
    @OpenToAll("a device tells of itself")
    public void seen(@Nullable Integer waiting, @Nullable Integer pictures, @Nullable String version) {
        own.ifAny().ifPresent(it -> devices.seen(it.id(), clock.instant(), waiting, pictures, version));
    }
}
