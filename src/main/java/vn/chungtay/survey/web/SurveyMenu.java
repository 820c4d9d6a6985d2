package vn.chungtay.survey.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** The questionnaires in the menu of everybody who is signed in. */
@Component
class SurveyMenu implements MenuEntry {

    private final Access access;

    SurveyMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public String label() {
        return "survey.menu";
    }

    @Override
    public String text() {
        return "survey.menu.text";
    }

    @Override
    public String href() {
        return "/questionnaires";
    }

    @Override
    public boolean visible() {
        return access.user().isPresent();
    }
}
