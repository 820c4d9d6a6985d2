package vn.chungtay.fieldwork.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.HandInWishes;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.PacketStore;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.shared.Id;

/** Lets no wish to hand a sheet in outlive the giving back of that sheet. */
@Service
class EndHandInWishes implements HandInWishes {

    private final PacketStore packets;

    EndHandInWishes(PacketStore packets) {
        this.packets = packets;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @OpenToAll("whoever gives the sheet back asked for the right to; nothing of it is told")
    public void givenBack(String owner, Id subject) {
        packets.endAllWishes(new Visited(owner, new Visited.Subject(subject.value())));
    }
}
