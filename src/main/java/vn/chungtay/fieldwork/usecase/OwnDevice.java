package vn.chungtay.fieldwork.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.identity.DeviceTokens;
import vn.chungtay.platform.Forbidden;

/** The device from which the current request came. */
@Component
class OwnDevice {

    private final DeviceTokens tokens;
    private final DeviceStore devices;

    OwnDevice(DeviceTokens tokens, DeviceStore devices) {
        this.tokens = tokens;
        this.devices = devices;
    }

    /** A {@link Forbidden} for a request that came with another kind of token. */
    Device current() {
        return ifAny().orElseThrow(() -> new Forbidden("not a device"));
    }

    Optional<Device> ifAny() {
        return tokens.current().flatMap(it -> devices.find(new DeviceId(it)));
    }
}
