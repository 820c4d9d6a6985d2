package vn.chungtay.documents.web;

import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.web.MenuEntry;

/** The legal register, from which the archive and the templates are one step away. */
@Component
class DocumentsMenu implements MenuEntry {

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String label() {
        return "documents.menu";
    }

    @Override
    public String text() {
        return "documents.menu.text";
    }

    @Override
    public String href() {
        return "/legal";
    }

    @Override
    public boolean visible() {
        return Caller.current().user() != null;
    }
}
