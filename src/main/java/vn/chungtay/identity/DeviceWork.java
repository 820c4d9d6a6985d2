package vn.chungtay.identity;

import java.util.Collection;

/**
 * What devices do in the name of those who hold them, today. Contributed by whoever issues {@link DeviceTokens}; a token that
 * was issued before an update lets through what the update brought.
 */
public interface DeviceWork {

    /** The only actions that a device may do, as far as its reviewer may do them at all; at least one. */
    Collection<? extends Action> actions();
}
