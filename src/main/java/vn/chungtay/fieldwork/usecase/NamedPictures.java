package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.store.NamedPictureStore;
import vn.chungtay.fieldwork.store.PacketJson.Reading;
import vn.chungtay.fieldwork.store.PacketStore;
import vn.chungtay.survey.Answer;

/** Remembers which pictures a packet names, in the transaction that keeps it, so that the office sees which are missing. */
@Component
class NamedPictures {

    private final PacketStore packets;
    private final NamedPictureStore pictures;
    private final VisitOwners owners;
    private final Clock clock;

    NamedPictures(PacketStore packets, NamedPictureStore pictures, VisitOwners owners, Clock clock) {
        this.packets = packets;
        this.pictures = pictures;
        this.owners = owners;
        this.clock = clock;
    }

    void named(Device from, byte[] text) {
        if (!(packets.read(text) instanceof Reading.Readable it) || !namesAny(it.packet())) return;
        var place = owners.place(it.packet().about()).orElse(from.unit());
        pictures.named(from.id(), place, it.packet(), clock.instant());
    }

    private static boolean namesAny(Packet packet) {
        return packet.changes().stream().anyMatch(it -> it.before() instanceof Answer.Photo || it.after() instanceof Answer.Photo);
    }
}
