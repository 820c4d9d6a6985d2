package vn.chungtay.fieldwork.usecase;

import java.time.Instant;
import java.util.List;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.store.DeviceStore.Secrets;
import vn.chungtay.fieldwork.store.FieldKeyStore;

/**
 * What a device is told once.
 *
 * @param token for its requests
 * @param receiptKeys by which receipts are checked, also those that sign no more
 * @param fileKey for which files are sealed
 */
public record Registration(
        Device device,
        Reviewer user,
        String token,
        Secrets secrets,
        List<FieldKeyStore.Open> receiptKeys,
        FieldKeyStore.Open fileKey,
        Instant serverTime) {

    public Registration {
        receiptKeys = List.copyOf(receiptKeys);
    }
}
