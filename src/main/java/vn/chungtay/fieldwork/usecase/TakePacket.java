package vn.chungtay.fieldwork.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.model.Way;
import vn.chungtay.platform.OpenToAll;

/** Takes a packet from the device that sealed it. */
@Service
public class TakePacket {

    private final OwnDevice own;
    private final PacketDesk desk;
    private final Receipts receipts;

    TakePacket(OwnDevice own, PacketDesk desk, Receipts receipts) {
        this.own = own;
        this.desk = desk;
        this.receipts = receipts;
    }

    /**
     * Whatever comes is kept and receipted; only a request that does not come from a device is refused.
     *
     * @param text as the device sealed it, to the letter
     */
    @Transactional
    @OpenToAll("the right is asked where the household lies; what the sender has none for waits in quarantine")
    public SignedReceipt take(byte[] text) {
        return receipts.sign(desk.take(own.current(), Way.NETWORK, text));
    }
}
