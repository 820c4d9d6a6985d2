package vn.chungtay.approvals.web;

import org.springframework.stereotype.Component;
import vn.chungtay.approvals.usecase.ReadDossiers;
import vn.chungtay.platform.web.MenuEntry;

/** The queue, for whoever takes part in dossiers. */
@Component
class QueueMenu implements MenuEntry {

    private final ReadDossiers read;

    QueueMenu(ReadDossiers read) {
        this.read = read;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String label() {
        return "approvals.menu";
    }

    @Override
    public String text() {
        return "approvals.menu.text";
    }

    @Override
    public String href() {
        return "/approvals";
    }

    @Override
    public boolean visible() {
        return read.mayTakePart();
    }
}
