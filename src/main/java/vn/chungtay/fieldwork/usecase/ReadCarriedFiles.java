package vn.chungtay.fieldwork.usecase;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.CarriedFileId;
import vn.chungtay.fieldwork.model.CarriedPicture;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.store.CarriedFileList;
import vn.chungtay.fieldwork.store.CarriedFileStore;
import vn.chungtay.fieldwork.store.CarriedFileStore.Carried;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Shows which files an office has taken in and what became of them, and writes the receipts that are carried back. */
@Service
public class ReadCarriedFiles {

    /** More packets than a device sends in a review; what is older was receipted long ago. */
    private static final int MOST_RECEIPTS = 5_000;

    private final Access access;
    private final Audit audit;
    private final CarriedFileList list;
    private final CarriedFileStore files;
    private final DeviceStore devices;
    private final ReceiptFiles receipts;

    ReadCarriedFiles(
            Access access,
            Audit audit,
            CarriedFileList list,
            CarriedFileStore files,
            DeviceStore devices,
            ReceiptFiles receipts) {
        this.access = access;
        this.audit = audit;
        this.list = list;
        this.files = files;
        this.devices = devices;
        this.receipts = receipts;
    }

    public record Files(List<CarriedFileList.Row> rows, int total) {}

    /** What became of a file, as of now; packets and pictures in their order. */
    public record Opened(CarriedFileList.Row file, List<Taken> packets, List<CarriedPicture> pictures) {}

    /** @param text as it is carried to the device */
    public record Written(Device to, String text) {}

    @Transactional(readOnly = true)
    public Files page(int offset, int limit) {
        access.requireAnywhere(FieldworkAction.DECIDE);
        return new Files(list.page(offset, limit), list.count());
    }

    @Transactional(readOnly = true)
    public Opened open(CarriedFileId id) {
        file(id);
        return new Opened(list.find(id).orElseThrow(), files.packets(id), files.pictures(id));
    }

    /**
     * Receipts for all that ever came from the device of this file, by whatever way, with what became of it as of now; and
     * the keys that the device may not know yet. It tells of nobody.
     */
    @Transactional
    public Written receipts(CarriedFileId id) {
        var file = file(id);
        var device = device(file);
        var packets = files.packetsOf(device.id(), MOST_RECEIPTS);
        var pictures = files.picturesOf(device.id());
        audit.exported(FieldworkAction.DECIDE.code(), packets.size() + pictures.size(), Map.of("device", device.id().value()));
        return new Written(device, receipts.receiptsFor(device, packets, pictures));
    }

    private Carried file(CarriedFileId id) {
        var file = files.find(id).orElseThrow(() -> new NotFound("file " + id.value()));
        access.require(FieldworkAction.DECIDE, file.unit());
        return file;
    }

    private Device device(Carried file) {
        return devices.findAnywhere(file.device()).orElseThrow();
    }
}
