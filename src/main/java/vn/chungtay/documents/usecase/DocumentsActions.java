package vn.chungtay.documents.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.DocumentsAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done with documents. */
@Component
class DocumentsActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(DocumentsAction.values());
    }
}
