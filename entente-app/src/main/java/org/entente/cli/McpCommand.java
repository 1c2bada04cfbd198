package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.mcp.McpDoor;
import org.entente.pipeline.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers assistants over standard input and output. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description =
                "Answer assistants by the Model Context Protocol over standard input and output, until the input ends. The"
                        + " tools are the answers of the REST interface, with citations; they only read.")
final class McpCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws InterruptedException {
        new McpDoor(new CommandAnswerer(common), Version.TEXT).serve(System.in, System.out);
        return 0;
    }
}
