package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.usecase.RenewSigningKey;
import vn.chungtay.platform.web.MenuEntry;

/** Leads administrators to the keys of certificates. */
@Component
class SigningKeyMenu implements MenuEntry {

    private final RenewSigningKey keys;

    SigningKeyMenu(RenewSigningKey keys) {
        this.keys = keys;
    }

    @Override
    public int order() {
        return 88;
    }

    @Override
    public String label() {
        return "campaigns.keys.menu";
    }

    @Override
    public String text() {
        return "campaigns.keys.text";
    }

    @Override
    public String href() {
        return "/certificate-keys";
    }

    @Override
    public boolean visible() {
        return keys.mayRenew();
    }
}
