package vn.chungtay.survey;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;

/** What can be done with questionnaires; whoever sends people out with them says who may see and fill in a sheet. */
public enum SurveyAction implements Action {
    /** To bring in a form of the own province as a new questionnaire. */
    LOAD_FORM(acting("survey.form.load", PROVINCE_OFFICER));

    private final Permission permission;

    SurveyAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
