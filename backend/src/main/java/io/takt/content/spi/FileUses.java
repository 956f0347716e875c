package io.takt.content.spi;

/** Knows where a module's own rows name files. A file that nobody names is removed some time later. */
public interface FileUses {

    boolean uses(String sha256);
}
