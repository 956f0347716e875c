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

            product.requireRefused("Port " + other.getLocalPort() + " is taken", "--server.port=" + (other.getLocalPort() + 1),
                    "--spring.profiles.active=demo");
        }
        assertThat(folder.resolve("home/database")).doesNotExist();
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        product().requireRefused("The address 192.0.2.1 is not one of this machine", "--server.address", "--server.address=192.0.2.1");
    }

    @Test
    void aHomeThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        PackagedProduct.on(file.resolve("home")).requireRefused("The home folder", "--takt.home=");
    }

    @Test
    void aDiskWithoutRoomForADatabaseIsNamed() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64m", "none", disk.toString()) == 0, "this user may not mount a small disk");
        try {
            PackagedProduct.on(disk.resolve("home")).requireRefused("MB left", "Free at least 300 MB");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aTimeZoneThatDoesNotExistIsNamed() {
        product().requireRefused("The option takt.site-time-zone cannot be Nowhere", "Asia/Shanghai", "--takt.site-time-zone=Nowhere");
    }

    @Test
    void aPortThatDoesNotExistIsNamed() {
        PackagedProduct.on(folder.resolve("home"), 70_000).requireRefused("The option server.port cannot be 70000", "--server.port=");
    }

    @Test
    void aSwitchThatIsNeitherOnNorOffIsNamed() {
        product().requireRefused("The option takt.demo.operator cannot be perhaps", "Give true or false", "--takt.demo.operator=perhaps");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        product().with("TAKT_DB_URL", "jdbc:mysql://127.0.0.1:1/takt").requireRefused("The database cannot be reached", "TAKT_DB_URL");
    }

    @Test
    void aDatabaseOfAnotherKindIsNamed() {
        product().with("TAKT_DB_URL", "jdbc:postgresql://127.0.0.1/takt").requireRefused("not one of MySQL or MariaDB", "jdbc:mysql://");
    }

    private PackagedProduct product() {
        return PackagedProduct.on(folder.resolve("home"));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
