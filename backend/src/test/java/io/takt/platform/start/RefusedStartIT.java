package io.takt.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.takt.PackagedProduct;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged product with what it cannot work with: it ends, and says in two lines why and what to do. */
class RefusedStartIT {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamedBeforeTheDatabaseStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PackagedProduct product = PackagedProduct.on(folder.resolve("home"), other.getLocalPort());

            refuse(product, "Port " + other.getLocalPort() + " is taken", "--server.port=" + (other.getLocalPort() + 1),
                    "--spring.profiles.active=demo");
        }
        assertThat(folder.resolve("home/database")).doesNotExist();
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        refuse(product(), "The address 192.0.2.1 is not one of this machine", "--server.address", "--server.address=192.0.2.1");
    }

    @Test
    void aHomeThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        refuse(PackagedProduct.on(file.resolve("home")), "The home folder", "--takt.home=");
    }

    @Test
    void aDiskWithoutRoomForADatabaseIsNamed() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64m", "none", disk.toString()) == 0, "this user may not mount a small disk");
        try {
            refuse(PackagedProduct.on(disk.resolve("home")), "MB left", "Free at least 300 MB");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aTimeZoneThatDoesNotExistIsNamed() {
        refuse(product(), "The option takt.site-time-zone cannot be Nowhere", "Asia/Shanghai", "--takt.site-time-zone=Nowhere");
    }

    @Test
    void aPortThatDoesNotExistIsNamed() {
        refuse(PackagedProduct.on(folder.resolve("home"), 70_000), "The option server.port cannot be 70000", "--server.port=");
    }

    @Test
    void aSwitchThatIsNeitherOnNorOffIsNamed() {
        refuse(product(), "The option takt.demo.operator cannot be perhaps", "Give true or false", "--takt.demo.operator=perhaps");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        refuse(product().with("TAKT_DB_URL", "jdbc:mysql://127.0.0.1:1/takt"), "The database cannot be reached", "TAKT_DB_URL");
    }

    @Test
    void aDatabaseOfAnotherKindIsNamed() {
        refuse(product().with("TAKT_DB_URL", "jdbc:postgresql://127.0.0.1/takt"), "not one of MySQL or MariaDB", "jdbc:mysql://");
    }

    private PackagedProduct product() {
        return PackagedProduct.on(folder.resolve("home"));
    }

    static void refuse(PackagedProduct product, String reason, String cure, String... options) {
        int exit = product.launch(options).awaitEnd();

        assertThat(product.console()).contains("Takt cannot start:").contains(reason).contains("What to do:").contains(cure)
                .doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(exit).isEqualTo(1);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
