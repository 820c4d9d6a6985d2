package vn.chungtay.fieldwork.web;

import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.usecase.RenewFieldKey;
import vn.chungtay.platform.web.MenuEntry;

/** Leads administrators to the keys of receipts and of sealed files. */
@Component
class FieldKeyMenu implements MenuEntry {

    private final RenewFieldKey keys;

    FieldKeyMenu(RenewFieldKey keys) {
        this.keys = keys;
    }

    @Override
    public int order() {
        return 89;
    }

    @Override
    public String label() {
        return "fieldwork.keys.menu";
    }

    @Override
    public String text() {
        return "fieldwork.keys.text";
    }

    @Override
    public String href() {
        return "/field-work/keys";
    }

    @Override
    public boolean visible() {
        return keys.mayRenew();
    }
}
