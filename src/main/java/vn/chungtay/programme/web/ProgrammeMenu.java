package vn.chungtay.programme.web;

import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.web.MenuEntry;

/** The programme for whoever plans and spends. */
@Component
class ProgrammeMenu implements MenuEntry {

    @Override
    public int order() {
        return 62;
    }

    @Override
    public String label() {
        return "programme.menu";
    }

    @Override
    public String text() {
        return "programme.menu.text";
    }

    @Override
    public String href() {
        return "/programme";
    }

    @Override
    public boolean visible() {
        return Caller.current().user() != null;
    }
}
