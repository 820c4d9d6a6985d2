package vn.chungtay.survey.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.survey.SurveyAction;

/** What can be done with questionnaires. */
@Component
class SurveyActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(SurveyAction.values());
    }
}
