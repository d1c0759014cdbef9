#include "ui/base/other.h"

// instance() and QMessageBox in a comment are only words.
void f() {
    connect(a, SIGNAL(clicked()), b, SLOT(open()));
    Thing::instance().open();
    QMessageBox::question(this, "instance()");
}
