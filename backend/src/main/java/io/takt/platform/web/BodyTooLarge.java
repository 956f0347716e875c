package io.takt.platform.web;

import java.io.IOException;

/** More was sent than the product reads. */
class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("the body is larger than " + BodyLimit.LARGEST + " bytes");
    }
}
