import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Runs one node of a cluster on loopback until it is killed. Each argument is a setting of OpenSearch, `name=value`;
 * `footnote.folder` is where it keeps everything, `footnote.owner` the id of a process whose end is the node's end too.
 */
public final class RunNode {
    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = new TreeMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            settings.put(parts[0], parts[1]);
        }
        String folder = settings.remove("footnote.folder");
        String owner = settings.remove("footnote.owner");
        if (owner != null) endWith(Long.parseLong(owner));
        new OpenSearchRunner()
            .onBuild((number, builder) -> settings.forEach(builder::put))
            .build("-basePath", folder, "-numOfNode", "1");
        new CountDownLatch(1).await();
    }

    private static void endWith(long owner) {
        ProcessHandle.of(owner).ifPresentOrElse(
            process -> process.onExit().thenRun(() -> Runtime.getRuntime().halt(0)),
            () -> Runtime.getRuntime().halt(0));
    }
}
