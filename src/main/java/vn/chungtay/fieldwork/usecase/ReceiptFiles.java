package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.model.CarriedPicture;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.ReceiptFile;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.fieldwork.store.FieldKeyStore;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.fieldwork.store.ReceiptFileJson;

/** Writes what the server says to one device only, inside of the transaction of whoever asks. */
@Component
class ReceiptFiles {

    private final Receipts receipts;
    private final FieldKeyStore keys;
    private final DeviceStore devices;
    private final Clock clock;

    ReceiptFiles(Receipts receipts, FieldKeyStore keys, DeviceStore devices, Clock clock) {
        this.receipts = receipts;
        this.keys = keys;
        this.devices = devices;
        this.clock = clock;
    }

    String keysFor(Device device) {
        return receiptsFor(device, List.of(), List.of());
    }

    String receiptsFor(Device device, List<Taken> packets, List<CarriedPicture> pictures) {
        keys.inUse(Purpose.RECEIPT, clock.instant());
        keys.inUse(Purpose.FILE, clock.instant());
        var body = ReceiptFileJson.body(
                clock.instant(),
                packets.stream().map(receipts::sign).map(ReceiptFiles::line).toList(),
                pictures.stream().map(receipts::sign).map(ReceiptFiles::line).toList(),
                ReceiptFileJson.keys(keys.all(Purpose.RECEIPT), keys.all(Purpose.FILE).getFirst()));
        var file = new ReceiptFile(device.id(), body);
        return ReceiptFileJson.write(file, file.mac(devices.secrets(device.id()).own()));
    }

    private static ReceiptFileJson.Line line(SignedReceipt it) {
        return new ReceiptFileJson.Line(it.statement(), it.signature(), it.key());
    }
}
