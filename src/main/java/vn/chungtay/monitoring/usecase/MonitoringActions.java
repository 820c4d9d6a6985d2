package vn.chungtay.monitoring.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.monitoring.MonitoringAction;

/** What can be done with reports of a review. */
@Component
class MonitoringActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(MonitoringAction.values());
    }
}
