package vn.chungtay.fieldwork.usecase;

import org.springframework.stereotype.Service;
import vn.chungtay.fieldwork.model.Way;
import vn.chungtay.platform.OpenToAll;

/** Takes a packet from the device that sealed it. */
@Service
public class TakePacket {

    private final OwnDevice own;
    private final PacketDoor door;

    TakePacket(OwnDevice own, PacketDoor door) {
        this.own = own;
        this.door = door;
    }

    /**
     * Whatever comes is kept and receipted; only a request that does not come from a device is refused.
     *
     * @param text as the device sealed it, to the letter
     */
    @OpenToAll("the right is asked where the household lies; what the sender has none for waits in quarantine")
    public SignedReceipt take(byte[] text) {
        return door.take(own::current, Way.NETWORK, text).receipt();
    }
}
