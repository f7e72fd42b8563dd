"""Checks the samples of the explorer with the vendor's SDKs for Go, PHP, Java, .NET, C++ and Ruby, where their sources and tools are
on this machine, and prints a line for each: run, type-checked, or not run and why.

Usage: check_sdks.py SITE FOLDER
FOLDER holds the repositories tencentcloud-sdk-go and so on, each as it is on GitHub, or the parts of it that OCR and SMS need.
A program that runs sends its request to a server on this machine, which checks the signature and what arrives. For that, only the
address is changed in it, and the name of its class or function, so that one process runs them all.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import types

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Markdown"))
from check_samples import PICTURE, printed
from sending import Server, fault, start

STUBS = HERE / "Stubs"


class Unavailable(Exception):
    """Something that is not on this machine."""


def tool(name, *version):
    """Returns the version that a program states about itself."""
    if not shutil.which(name):
        raise Unavailable(f"no {name}")
    done = subprocess.run([name, *version], capture_output=True, text=True)
    return re.search(r"\d+\.\d+[\w.]*", done.stdout + done.stderr)[0]


def sources(sdks, name, *needed):
    folder = sdks / f"tencentcloud-sdk-{name}"
    for path in needed or (".",):
        if not (folder / path).exists():
            raise Unavailable(f"no {folder.name}/{path}")
    return folder


def packaged(*paths):
    for path in paths:
        if not pathlib.Path(path).exists():
            raise Unavailable(f"no {path}")


def names_in(value):
    """Returns the names of all members of a value."""
    if isinstance(value, list):
        return {name for element in value for name in names_in(element)}
    return set(value).union(*map(names_in, value.values())) if isinstance(value, dict) else set()


def known(cases, folder):
    """Returns the cases that a folder with models of the SDK knows, and the words for those that are newer."""
    files = [file for file in folder.rglob("*") if file.suffix in (".go", ".rb", ".php", ".java", ".cs")]
    texts = {file: file.read_text(encoding="utf-8", errors="replace") for file in files}
    words = {word for text in texts.values() for word in re.findall(r"\w+", text)}

    def is_known(case):
        # A file of its own, or a part of the file with all models.
        texts_of = [text for file, text in texts.items() if file.stem == f"{case.action}Request"]
        for text in texts.values():
            texts_of += re.findall(rf"^(?:type|      class) {case.action}Request\b.*?(?=^(?:type|      class) |\Z)", text, re.M | re.S)
        return bool(texts_of) and set(case.request) <= set(re.findall(r"\w+", texts_of[0])) and names_in(case.request) <= words

    kept = [case for case in cases if is_known(case)]
    return kept, f", {len(cases) - len(kept)} of newer actions and parameters left out" if len(kept) < len(cases) else ""


def command(*words, **options):
    done = subprocess.run(words, capture_output=True, text=True, timeout=1800, **options)
    return None if done.returncode == 0 else (done.stdout + done.stderr)[-2000:]


def stated(file, pattern):
    return re.search(pattern, file.read_text(encoding="utf-8", errors="replace"))[1]


def sent_by(cases, *words, service="ocr", **options):
    """Runs a program that sends the requests of the cases one after another, and returns the problems.

    service is what the SDK signs for, which some of them take from the address.
    """
    Server.all.clear()
    problem = command(*words, **options)
    if problem:
        return [problem]
    if len(Server.all) != len(cases):
        return [f"sent {len(Server.all)} requests, not {len(cases)}"]
    problems = []
    for case, Server.last in zip(cases, list(Server.all)):
        found = fault(types.SimpleNamespace(action=case.action, request=case.request), service)
        if found:
            problems.append(f"{case.name}: {found}")
    return problems


# Each of these returns the tool, the version of the SDK, the verdict, and the problems.


def check_go(cases, sdks, port):
    go = f"go {tool('go', 'version')}"
    folder = sources(sdks, "go", "tencentcloud/common", "tencentcloud/ocr")
    cases, left = known(cases, folder / "tencentcloud/ocr")
    base = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud"
    pathlib.Path("go.mod").write_text(
        "module samples\n\ngo 1.19\n\n" + "".join(f"require {base}/{part} v1.0.0\nreplace {base}/{part} => {folder}/tencentcloud/{part}\n"
                                               for part in ("common", "ocr")))
    for number, case in enumerate(cases):
        code = case.code.replace("func main()", f"func sample{number}()").replace("base64Of", f"base64Of{number}")
        code = code.replace("profile.NewClientProfile()", "local(profile.NewClientProfile())")
        pathlib.Path(f"sample{number}.go").write_text(code, encoding="utf-8")
    pathlib.Path("main.go").write_text(
        f'package main\n\nimport "{base}/common/profile"\n\nfunc local(options *profile.ClientProfile) *profile.ClientProfile {{\n'
        f'\toptions.HttpProfile.Scheme = "HTTP"\n\toptions.HttpProfile.Endpoint = "127.0.0.1:{port}"\n\treturn options\n}}\n\n'
        "func main() {\n" + "".join(f"\tsample{number}()\n" for number in range(len(cases))) + "}\n")
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOCACHE": os.path.abspath("cache"), "GOPATH": os.path.abspath("path")}
    problem = command("go", "vet", ".", env=environment) or command("gofmt", "-e", "-l", ".", env=environment)
    problems = [problem] if problem else sent_by(cases, "go", "run", ".", env=environment)
    version = stated(folder / "tencentcloud/common/http/request.go", r'SDK_GO_([\d.]+)')
    return go, version, f"run: {len(cases)} samples{left}", problems


def check_php(cases, sdks, port):
    php = f"php {tool('php', '--version')}"
    folder = sources(sdks, "php", "src/TencentCloud/Common", "src/TencentCloud/Ocr")
    packaged("/usr/share/php/GuzzleHttp/autoload.php")
    cases, left = known(cases, folder / "src/TencentCloud/Ocr")
    os.makedirs("vendor")
    pathlib.Path("vendor/autoload.php").write_text(
        "<?php\nrequire_once '/usr/share/php/GuzzleHttp/autoload.php';\nspl_autoload_register(function ($name) {\n"
        f"    $file = '{folder}/src/' . str_replace('\\\\', '/', $name) . '.php';\n    if (is_file($file)) require $file;\n}});\n")
    local = ("$local = new TencentCloud\\Common\\Profile\\ClientProfile(null, "
             f"new TencentCloud\\Common\\Profile\\HttpProfile('http://', '127.0.0.1:{port}'));\n")
    problems = []
    script = ""
    for number, case in enumerate(cases):
        code = re.sub(r"^(\$client = .*)\);$", lambda found: f"{local}{found[1]}, $local);", case.code, flags=re.M)
        pathlib.Path(f"sample{number}.php").write_text(code, encoding="utf-8")
        script += f"(function () {{ require 'sample{number}.php'; }})();\n"
        if case.is_hostile:
            problem = command("php", "-l", f"sample{number}.php")
            problems += [f"{case.name}: {problem}"] if problem else []
    pathlib.Path("main.php").write_text("<?php\n" + script.replace("require 'sample", "require __DIR__ . '/sample"))
    # The programs name what is loaded once, in the folder that they are in.
    problems = problems or sent_by(cases, "php", "-d", "error_reporting=E_ALL & ~E_DEPRECATED", "main.php", service="127")
    return php, stated(folder / "src/TencentCloud/Common/AbstractClient.php", r'SDK_PHP_([\d.]+)'), f"run: {len(cases)} samples{left}", problems


def check_java(cases, sdks, port):
    java = f"javac {tool('javac', '-version')}"
    folder = sources(sdks, "java", "src/main/java/com/tencentcloudapi/common", "src/main/java/com/tencentcloudapi/ocr")
    cases, left = known(cases, folder / "src/main/java/com/tencentcloudapi/ocr")
    names = ("gson", "okhttp", "okio", "commons-logging", "commons-configuration2", "kotlin-stdlib", "okhttp-logging-interceptor")
    jars = [f"/usr/share/java/{name}.jar" for name in names]
    packaged(*jars[:2])
    path = ":".join(["out", *jars])
    calls = ""
    for number, case in enumerate(cases):
        code = case.code.replace("public class Sample", f"public class Sample{number}")
        code = re.sub(r'(new OcrClient\(keys, "[^"]*")\)', r"\1, Main.local())", code)
        pathlib.Path(f"Sample{number}.java").write_text(code, encoding="utf-8")
        calls += f"        Sample{number}.main(arguments);\n"
    pathlib.Path("Main.java").write_text(f"""import com.tencentcloudapi.common.profile.*;

public class Main {{
    static ClientProfile local() {{
        HttpProfile http = new HttpProfile();
        http.setProtocol(HttpProfile.REQ_HTTP);
        http.setEndpoint("127.0.0.1:{port}");
        return new ClientProfile(ClientProfile.SIGN_TC3_256, http);
    }}

    public static void main(String[] arguments) throws Exception {{
{calls}    }}
}}
""")
    problem = command("javac", "-encoding", "UTF-8", "-d", "out", "-cp", path, "-sourcepath", f"{folder}/src/main/java:.", "-nowarn",
                      "Main.java")
    problems = [problem] if problem else sent_by(cases, "java", "-cp", path, "Main", service="127")
    version = stated(folder / "src/main/java/com/tencentcloudapi/common/AbstractClient.java", r"SDK_JAVA_([\d.]+)")
    return java, version, f"run: {len(cases)} samples{left}", problems


def check_dotnet(cases, sdks, _):
    mono = f"mcs {tool('mcs', '--version')}"
    folder = sources(sdks, "dotnet", "TencentCloud/Common", "TencentCloud/Ocr") / "TencentCloud"
    newtonsoft = next(pathlib.Path("/usr/lib/mono/gac").glob("Newtonsoft.Json/*/*.dll"), None)
    if not newtonsoft:
        raise Unavailable("no Newtonsoft.Json")
    tool("mono", "--version")
    cases, left = known(cases, folder / "Ocr")
    calls = ""
    for number, case in enumerate(cases):
        code = case.code.replace("class Sample", f"class Sample{number}").replace("static void Main()", "public static void Main()")
        pathlib.Path(f"sample{number}.cs").write_text(code, encoding="utf-8")
        calls += f"        Sample{number}.Main();\n"
    pathlib.Path("main.cs").write_text("class All\n{\n    static void Main()\n    {\n" + calls + "    }\n}\n")
    # The compiler of Debian does not compile the real client. Ours writes down what it is given.
    names = ("AbstractModel", "AbstractSSEModel", "Credential", "ISerializable", "IOctetRequest")
    common = [folder / "Common" / f"{name}.cs" for name in names]
    common += [*(folder / "Common/Profile").glob("*.cs"), *(folder / "Common/Exception").glob("*.cs")]
    models = [*(folder / "Ocr").rglob("*.cs")]
    samples = [f"sample{number}.cs" for number in range(len(cases))]
    problem = command("mcs", "-nowarn:1591,0618,3021", "-out:all.exe", "-main:All", f"-r:{newtonsoft}", "-r:System.Net.Http.dll",
                      STUBS / "AbstractClient.cs", *common, *models, *samples, "main.cs")
    problems = [problem] if problem else written_by(cases, "mono", "all.exe")
    version = stated(folder / "Common/AbstractClient.cs", r"SDK_NET_([\d.]+)")
    return mono, version, f"run: {len(cases)} samples{left}, over a client that writes requests down", problems


def written_by(cases, *words):
    problem = command(*words)
    if problem:
        return [problem]
    lines = pathlib.Path("requests").read_text(encoding="utf-8").splitlines()
    problems = [] if len(lines) == len(cases) else [f"wrote {len(lines)} requests, not {len(cases)}"]
    for case, line in zip(cases, lines):
        if json.loads(line) != [case.action, case.request]:
            problems.append(f"{case.name}: sends {line}, not {case.request}")
    return problems


def check_cpp(cases, sdks, _):
    compiler = f"g++ {tool('g++', '--version')}"
    folder = sources(sdks, "cpp", "core/include", "sms/include")
    for number, case in enumerate(cases):
        pathlib.Path(f"sample{number}.cpp").write_text(case.code, encoding="utf-8")
    problem = command("g++", "-std=c++11", "-fsyntax-only", "-Wall", "-Wextra", f"-isystem{folder}/core/include",
                      f"-isystem{folder}/sms/include", *(f"sample{number}.cpp" for number in range(len(cases))))
    verdict = f"type-checked: {len(cases)} samples of SMS, since the SDK's headers of OCR include each other"
    return compiler, stated(folder / "VERSION", r"([\d.]+)"), verdict, [problem] if problem else []


def check_ruby(cases, sdks, port):
    ruby = f"ruby {tool('ruby', '--version')}"
    folder = sources(sdks, "ruby", "tencentcloud-sdk-common", "tencentcloud-sdk-ocr")
    for number, case in enumerate(cases):
        pathlib.Path(f"sample{number}.rb").write_text(case.code, encoding="utf-8")
    # The SDK takes a host without a port only. The connection alone is changed: the signed host stays that of the service.
    pathlib.Path("main.rb").write_text(f"""require 'tencentcloud-sdk-common'
module Local
  def initialize(*)
    @conn = Net::HTTP.new('127.0.0.1', {port})
  end
end
TencentCloud::Common::ApiRequset.prepend(Local)
{len(cases)}.times {{ |number| load "sample#{{number}}.rb" }}
""")
    paths = [option for part in ("common", "ocr") for option in ("-I", f"{folder}/tencentcloud-sdk-{part}/lib")]
    problems = sent_by(cases, "ruby", "-w", *paths, "main.rb")
    return ruby, stated(folder / "tencentcloud-sdk-ocr/lib/VERSION", r"([\d.]+)"), f"run: {len(cases)} samples", problems


CHECKS = {"Go": check_go, "PHP": check_php, "Java": check_java, ".NET": check_dotnet, "C++": check_cpp, "Ruby": check_ruby}


def main():
    site, sdks = (pathlib.Path(path).resolve() for path in sys.argv[1:])
    port = start()
    all_cases, file = printed(site, *CHECKS)
    failures = 0
    for language, check in CHECKS.items():
        # The other languages have the examples of OCR.
        cases = [case for case in all_cases if case.language == language and (case.service == "sms") == (language == "C++")]
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            pathlib.Path(file).write_bytes(PICTURE)
            try:
                used, version, verdict, problems = check(cases, sdks, port)
            except Unavailable as reason:
                print(f"{language}: not run: {reason}")
                continue
            finally:
                os.chdir("/")
        failures += len(problems)
        for problem in problems[:5]:
            print(problem[:2000], file=sys.stderr)
        print(f"{language}: {verdict}; {used}, SDK {version}" + (f"; {len(problems)} problems" if problems else ""), flush=True)
    sys.exit(1 if failures else 0)


main()
